create table transcript_original (
    transcript_id uuid primary key references transcript (id),
    file_name varchar(200) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    stored_at timestamp with time zone not null
);

create table transcript_original_part (
    transcript_id uuid not null references transcript_original (transcript_id),
    part_no integer not null,
    content bytea not null,
    primary key (transcript_id, part_no)
);
