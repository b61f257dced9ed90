create table transcript_revision (
    id uuid primary key,
    transcript_id uuid not null references transcript (id),
    number integer not null,
    kind varchar(12) not null,
    by_staff uuid not null,
    at timestamp with time zone not null,
    from_turn_no integer not null,
    before_turns text not null,
    after_turns text not null
);
create unique index transcript_revision_number on transcript_revision (transcript_id, number);

alter table annotation add column anchor_state varchar(12);
alter table excerpt add column anchor_state varchar(12);
alter table dispute add column anchor_state varchar(12);
