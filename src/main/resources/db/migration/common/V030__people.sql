create table person (
    id uuid primary key,
    version integer not null,
    house_name varchar(120) not null,
    sort_name varchar(240) not null,
    role varchar(200) not null,
    wikidata varchar(20) not null,
    note text not null,
    deleted_at timestamp with time zone
);
create index person_sort_name on person (sort_name, id);

create table person_spelling (
    person_id uuid not null references person (id),
    position integer not null,
    spelling varchar(120) not null,
    folded varchar(240) not null,
    primary key (person_id, position)
);
create index person_spelling_folded on person_spelling (folded);

create table organisation (
    id uuid primary key,
    version integer not null,
    house_name varchar(120) not null,
    sort_name varchar(240) not null,
    wikidata varchar(20) not null,
    note text not null,
    deleted_at timestamp with time zone
);
create index organisation_sort_name on organisation (sort_name, id);

create table organisation_spelling (
    organisation_id uuid not null references organisation (id),
    position integer not null,
    spelling varchar(120) not null,
    folded varchar(240) not null,
    primary key (organisation_id, position)
);
create index organisation_spelling_folded on organisation_spelling (folded);
