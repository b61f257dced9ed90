create table theme_draft (
    id varchar(20) not null primary key,
    version integer not null,
    choices text not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(200) not null
);

create table theme_version (
    number integer not null primary key,
    choices text not null,
    note varchar(600) not null,
    released_at timestamp with time zone not null,
    released_by varchar(200) not null,
    restores integer
);

create table theme_logo (
    name varchar(64) not null primary key,
    width integer not null,
    height integer not null,
    content bytea not null,
    added_at timestamp with time zone not null,
    added_by varchar(200) not null
);
