create table setting (
    name varchar(60) primary key,
    version integer not null,
    setting_value varchar(2000) not null
);

create table policy_version (
    id uuid primary key,
    version integer not null,
    kind varchar(20) not null,
    number integer not null,
    html text not null,
    since timestamp with time zone not null
);
create unique index policy_version_kind on policy_version (kind, number);
