create table translation_credit (
    turn_id uuid not null primary key references turn (id),
    transcript_id uuid not null references transcript (id),
    status varchar(10) not null,
    translator varchar(200) not null,
    second_reader varchar(200) not null,
    done_on date,
    words_hash varchar(64) not null,
    changed_by uuid not null,
    changed_at timestamp with time zone not null
);

create index translation_credit_transcript on translation_credit (transcript_id);
