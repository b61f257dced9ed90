create table edition (
    id uuid primary key,
    version integer,
    newsletter_id uuid not null references newsletter (id),
    subject varchar(200) not null,
    intro text not null,
    state varchar(16) not null,
    body_html text,
    body_text text,
    recipients integer not null,
    created_by varchar(120) not null,
    created_at timestamp with time zone not null,
    started_at timestamp with time zone,
    finished_at timestamp with time zone
);

create index edition_by_time on edition (created_at, id);

create table edition_article (
    edition_id uuid not null references edition (id),
    place integer not null,
    article_id uuid not null,
    slug varchar(200) not null,
    kicker text not null,
    headline text not null,
    lead text not null,
    primary key (edition_id, place)
);

create table delivery (
    edition_id uuid not null references edition (id),
    subscriber_id uuid not null references subscriber (id),
    lane integer not null,
    state varchar(16) not null,
    attempts integer not null,
    failure varchar(300),
    token_hash varchar(64),
    happened_at timestamp with time zone,
    primary key (edition_id, subscriber_id)
);

create index delivery_by_lane on delivery (edition_id, lane, state);
create index delivery_by_token on delivery (token_hash);
create index delivery_by_subscriber on delivery (subscriber_id);
