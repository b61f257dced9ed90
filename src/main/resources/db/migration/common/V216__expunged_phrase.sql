create table expunged_phrase (
    id uuid primary key,
    number integer not null,
    letters integer not null,
    print varchar(64) not null,
    at timestamp with time zone not null
);
create index expunged_phrase_number on expunged_phrase (number);
