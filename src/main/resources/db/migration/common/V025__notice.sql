create table notice (
    id uuid not null primary key,
    recipient uuid not null,
    code varchar(80) not null,
    subject_kind varchar(40) not null,
    subject uuid not null,
    place varchar(200) not null,
    told_by uuid not null,
    told_at timestamp with time zone not null,
    read_at timestamp with time zone
);

create index notice_recipient on notice (recipient, told_at, id);
