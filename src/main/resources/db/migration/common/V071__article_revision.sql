create table article_revision (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    number integer not null,
    release_kind varchar(20),
    note text not null,
    released_at timestamp with time zone not null,
    released_by uuid not null,
    copy_version integer not null,
    vocabulary integer not null,
    slug varchar(90) not null,
    kicker varchar(120) not null,
    headline varchar(220) not null,
    lead text not null,
    html text not null,
    genre varchar(20) not null,
    section_id uuid references section (id),
    photo_id uuid,
    photo_alt varchar(500) not null,
    photo_caption varchar(1000) not null,
    photo_credit varchar(200) not null
);
create unique index article_revision_number on article_revision (article_id, number);
create index article_revision_section on article_revision (section_id);
create index article_revision_release on article_revision (release_kind, released_at, id);
create index article_revision_by_photo on article_revision (photo_id);

create table article_revision_byline (
    revision_id uuid not null references article_revision (id),
    place integer not null,
    name varchar(120) not null,
    slug varchar(120) not null,
    primary key (revision_id, place)
);
create index article_revision_byline_slug on article_revision_byline (slug, revision_id);

create table article_revision_keyword (
    revision_id uuid not null references article_revision (id),
    place integer not null,
    keyword varchar(60) not null,
    primary key (revision_id, place)
);

create table article_revision_topic (
    revision_id uuid not null references article_revision (id),
    place integer not null,
    topic_id uuid not null references topic (id),
    primary key (revision_id, place)
);
create index article_revision_topic_topic on article_revision_topic (topic_id, revision_id);

create table article_revision_excerpt (
    revision_id uuid not null references article_revision (id),
    place integer not null,
    excerpt_id uuid not null,
    transcript_id uuid not null,
    primary key (revision_id, place)
);
create index article_revision_excerpt_transcript on article_revision_excerpt (transcript_id, revision_id);

create table article_revision_photo (
    revision_id uuid not null references article_revision (id),
    place integer not null,
    photo_id uuid not null,
    primary key (revision_id, place)
);
create index article_revision_photo_use on article_revision_photo (photo_id, revision_id);

create table article_revision_quotation (
    revision_id uuid not null references article_revision (id),
    place integer not null,
    binding_id uuid not null,
    transcript_id uuid not null,
    side varchar(20) not null,
    from_turn uuid not null,
    from_offset integer not null,
    to_turn uuid not null,
    to_offset integer not null,
    primary key (revision_id, place)
);
create index article_revision_quotation_transcript on article_revision_quotation (transcript_id, revision_id);

create table article_revision_link (
    revision_id uuid not null references article_revision (id),
    place integer not null,
    target_id uuid not null references article (id),
    kind varchar(20) not null,
    reason varchar(200) not null,
    primary key (revision_id, place)
);
