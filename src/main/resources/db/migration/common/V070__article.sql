create table section (
    id uuid primary key,
    version integer not null,
    name varchar(80) not null,
    slug varchar(90) not null,
    place integer not null,
    deleted boolean not null
);
create unique index section_slug on section (slug);

create table topic (
    id uuid primary key,
    version integer not null,
    name varchar(120) not null,
    slug varchar(90) not null,
    summary text not null,
    deleted boolean not null
);
create unique index topic_slug on topic (slug);

create table article (
    id uuid primary key,
    version integer not null,
    owner uuid not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    kicker varchar(120) not null,
    headline varchar(220) not null,
    headline_folded varchar(440) not null,
    lead text not null,
    body text not null,
    copy_version integer not null,
    saved_by uuid not null,
    saved_at timestamp with time zone not null,
    dressing_version integer not null,
    slug varchar(90) not null,
    genre varchar(20) not null,
    section_id uuid references section (id),
    photo_id uuid,
    photo_alt varchar(500) not null,
    photo_caption varchar(1000) not null,
    photo_credit varchar(200) not null,
    status varchar(20) not null,
    scheduled_at timestamp with time zone,
    live_state varchar(20) not null,
    live_revision_id uuid,
    changes_under_way boolean not null,
    published_at timestamp with time zone,
    updated_at timestamp with time zone,
    withdrawal_notice text not null
);
create index article_changed_at on article (changed_at, id);
create index article_owner on article (owner, changed_at);
create index article_status on article (status, changed_at);
create index article_section on article (section_id, changed_at);
create index article_published_at on article (live_state, published_at, id);
create index article_photo on article (photo_id);
create index article_slug_wanted on article (slug);

create table article_byline (
    article_id uuid not null references article (id),
    place integer not null,
    staff_id uuid,
    name varchar(120) not null,
    primary key (article_id, place)
);
create index article_byline_staff on article_byline (staff_id, article_id);

create table article_keyword (
    article_id uuid not null references article (id),
    place integer not null,
    keyword varchar(60) not null,
    primary key (article_id, place)
);

create table article_source (
    article_id uuid not null references article (id),
    place integer not null,
    transcript_id uuid not null,
    primary key (article_id, place)
);
create index article_source_transcript on article_source (transcript_id, article_id);

create table article_topic (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    topic_id uuid not null references topic (id),
    place integer not null
);
create unique index article_topic_pair on article_topic (article_id, topic_id);
create index article_topic_place on article_topic (topic_id, place);

create table article_slug (
    slug varchar(90) primary key,
    article_id uuid not null references article (id),
    since timestamp with time zone not null
);
create index article_slug_article on article_slug (article_id);

create table article_quotation (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    binding_id uuid not null,
    transcript_id uuid,
    side varchar(20),
    from_turn uuid,
    from_offset integer,
    to_turn uuid,
    to_offset integer,
    person_id uuid,
    relation varchar(20) not null,
    declared varchar(20) not null,
    note varchar(400) not null
);
create unique index article_quotation_binding on article_quotation (article_id, binding_id);
create index article_quotation_transcript on article_quotation (transcript_id, article_id);
create index article_quotation_person on article_quotation (person_id, article_id);

create table article_link (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    target_id uuid not null references article (id),
    place integer not null,
    kind varchar(20) not null,
    reason varchar(200) not null
);
create unique index article_link_pair on article_link (article_id, target_id);
create index article_link_target on article_link (target_id);

create table article_journal (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    copy_version integer not null,
    kind varchar(20) not null,
    release_kind varchar(20),
    note text not null,
    saved_by uuid not null,
    saved_at timestamp with time zone not null,
    thinned boolean not null,
    content bytea not null
);
create index article_journal_article on article_journal (article_id, saved_at, id);
create index article_journal_thinning on article_journal (kind, thinned, saved_at);

create table article_conflict (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    base_version integer not null,
    refused_by uuid not null,
    refused bytea not null,
    kept_version integer not null,
    kept_by uuid not null,
    kept bytea not null,
    at timestamp with time zone not null,
    settled boolean not null
);
create index article_conflict_article on article_conflict (article_id, settled);

create table article_step (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    step varchar(20) not null,
    text text not null,
    by_staff uuid not null,
    at timestamp with time zone not null
);
create index article_step_article on article_step (article_id, at);

create table article_pass (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    point varchar(200) not null,
    reason varchar(40) not null,
    by_staff uuid not null,
    at timestamp with time zone not null
);
create index article_pass_article on article_pass (article_id);

create table article_preview (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    token_hash varchar(64) not null,
    by_staff uuid not null,
    expires_at timestamp with time zone not null,
    revoked boolean not null
);
create unique index article_preview_token on article_preview (token_hash);
create index article_preview_article on article_preview (article_id, expires_at);
