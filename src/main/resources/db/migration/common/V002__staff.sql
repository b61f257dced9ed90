create table staff (
    id uuid primary key,
    version integer not null,
    email varchar(254) not null,
    display_name varchar(120) not null,
    password_hash varchar(200) not null,
    totp_secret varchar(64),
    roles varchar(200) not null,
    disabled boolean not null,
    created_at timestamp with time zone not null
);
create unique index staff_email on staff (email);

create table audit_entry (
    id uuid primary key,
    version integer not null,
    at timestamp with time zone not null,
    actor varchar(254) not null,
    action varchar(80) not null,
    subject varchar(200) not null,
    detail varchar(400) not null
);
