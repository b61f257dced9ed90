create table approach (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    place integer not null,
    who varchar(200) not null,
    who_folded varchar(400) not null,
    person_id uuid,
    organisation_id uuid,
    asked_at timestamp with time zone not null,
    channel varchar(12) not null,
    questions text not null,
    deadline timestamp with time zone,
    outcome varchar(12) not null,
    answer text not null,
    answered_at timestamp with time zone,
    quote text not null,
    quote_prefix text not null,
    quote_suffix text not null,
    quote_position integer not null,
    created_by uuid not null,
    created_at timestamp with time zone not null,
    deleted_at timestamp with time zone
);
create index approach_article on approach (article_id, place);
create index approach_open on approach (outcome, deadline);

create table sourcing_dismissal (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    subject varchar(120) not null,
    by_staff uuid not null,
    at timestamp with time zone not null,
    unique (article_id, subject)
);
