create table transcript (
    id uuid primary key,
    version integer not null,
    title varchar(200) not null,
    slug varchar(120) not null,
    outlet varchar(200) not null,
    search_text text not null,
    recorded_on date,
    kind varchar(20) not null,
    language varchar(35) not null,
    translation_language varchar(35),
    visibility varchar(20) not null,
    revision integer not null,
    turn_count integer not null,
    created_by uuid not null,
    created_at timestamp with time zone not null,
    withdrawal_mode varchar(10),
    withdrawal_notice text,
    withdrawn_at timestamp with time zone,
    deleted_at timestamp with time zone
);
create unique index transcript_slug on transcript (slug);

create table transcript_grant (
    id uuid primary key,
    transcript_id uuid not null references transcript (id),
    staff_id uuid not null
);
create unique index transcript_grant_staff on transcript_grant (transcript_id, staff_id);

create table participant (
    id uuid primary key,
    transcript_id uuid not null references transcript (id),
    participant_no integer not null,
    label varchar(200) not null,
    person_id uuid
);
create unique index participant_label on participant (transcript_id, label);
create index participant_person on participant (person_id);

create table turn (
    id uuid primary key,
    transcript_id uuid not null references transcript (id),
    turn_no integer not null,
    participant_id uuid not null references participant (id),
    start_ms bigint,
    end_ms bigint,
    text text not null,
    translation text
);
create unique index turn_turn_no on turn (transcript_id, turn_no);
create index turn_participant on turn (participant_id);

create table turn_history (
    id uuid primary key,
    turn_id uuid not null references turn (id),
    side varchar(12) not null,
    revision integer not null,
    text text,
    replaced_at timestamp with time zone not null
);
create index turn_history_turn on turn_history (turn_id, side, revision);

create table translation_line (
    id uuid primary key,
    transcript_id uuid not null references transcript (id),
    line_no integer not null,
    start_ms bigint,
    end_ms bigint,
    speaker varchar(200) not null,
    text text not null,
    turn_id uuid references turn (id)
);
create unique index translation_line_line_no on translation_line (transcript_id, line_no);
create index translation_line_turn on translation_line (turn_id);

create table annotation (
    id uuid primary key,
    version integer not null,
    transcript_id uuid not null references transcript (id),
    side varchar(12) not null,
    from_turn uuid not null references turn (id),
    from_offset integer not null,
    to_turn uuid not null references turn (id),
    to_offset integer not null,
    revision integer not null,
    quote text not null,
    prefix text not null,
    suffix text not null,
    note text not null,
    only_mine boolean not null,
    author uuid not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    deleted_at timestamp with time zone
);
create index annotation_transcript on annotation (transcript_id);
create index annotation_from_turn on annotation (from_turn);
create index annotation_to_turn on annotation (to_turn);

create table annotation_tag (
    annotation_id uuid not null references annotation (id),
    position integer not null,
    tag varchar(60) not null,
    primary key (annotation_id, position)
);

create table excerpt (
    id uuid primary key,
    version integer not null,
    transcript_id uuid not null references transcript (id),
    annotation_id uuid references annotation (id),
    side varchar(12) not null,
    from_turn uuid not null references turn (id),
    from_offset integer not null,
    to_turn uuid not null references turn (id),
    to_offset integer not null,
    revision integer not null,
    quote text not null,
    prefix text not null,
    suffix text not null,
    other_words text,
    speaker varchar(200) not null,
    person_id uuid,
    start_ms bigint,
    is_public boolean not null,
    public_comment text not null,
    proposed_by uuid not null,
    created_at timestamp with time zone not null,
    published_at timestamp with time zone
);
create index excerpt_transcript on excerpt (transcript_id);
create index excerpt_annotation on excerpt (annotation_id);
create index excerpt_from_turn on excerpt (from_turn);
create index excerpt_to_turn on excerpt (to_turn);

create table dispute (
    id uuid primary key,
    version integer not null,
    transcript_id uuid not null references transcript (id),
    excerpt_id uuid references excerpt (id),
    who varchar(200) not null,
    person_id uuid,
    said_on date,
    words text not null,
    source varchar(500) not null,
    created_at timestamp with time zone not null,
    deleted_at timestamp with time zone
);
create index dispute_transcript on dispute (transcript_id);
create index dispute_excerpt on dispute (excerpt_id);

create table withdrawal (
    id uuid primary key,
    version integer not null,
    transcript_id uuid not null references transcript (id),
    mode varchar(10) not null,
    notice text not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    done_at timestamp with time zone not null,
    excerpt_count integer not null
);
create index withdrawal_transcript on withdrawal (transcript_id);

create table withdrawal_quoter (
    withdrawal_id uuid not null references withdrawal (id),
    position integer not null,
    kind varchar(40) not null,
    quoter_id varchar(100) not null,
    title varchar(400) not null,
    live boolean not null,
    address varchar(400) not null,
    primary key (withdrawal_id, position)
);
