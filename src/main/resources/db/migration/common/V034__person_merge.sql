alter table person add column merged_into uuid;
create index person_merged_into on person (merged_into);

create table person_lent_spelling (
    person_id uuid not null references person (id),
    spelling varchar(120) not null,
    primary key (person_id, spelling)
);

create table person_apart (
    person_id uuid not null references person (id),
    other_id uuid not null references person (id),
    primary key (person_id, other_id)
);
