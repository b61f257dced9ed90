create table person_tenure (
    person_id uuid not null references person (id),
    position integer not null,
    tenure_function varchar(200) not null,
    since_day date,
    until_day date,
    source varchar(400) not null,
    primary key (person_id, position)
);
