create table transcript_recording (
    transcript_id uuid primary key references transcript (id),
    file_id uuid not null,
    title varchar(200) not null,
    format varchar(10) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    offset_millis bigint not null,
    stored_at timestamp with time zone not null,
    stored_by uuid not null
);
