create table redaction (
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
    anchor_state varchar(12),
    reason varchar(300) not null,
    made_by uuid not null,
    made_at timestamp with time zone not null
);
create index redaction_transcript on redaction (transcript_id);
create index redaction_from_turn on redaction (from_turn);
create index redaction_to_turn on redaction (to_turn);

create table redaction_turn (
    redaction_id uuid not null references redaction (id),
    turn_id uuid not null references turn (id),
    primary key (redaction_id, turn_id)
);
create index redaction_turn_turn on redaction_turn (turn_id);
