create table front_page (
    id varchar(20) not null primary key,
    version integer not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(200) not null
);

create table front_place (
    front_page varchar(20) not null references front_page (id),
    position integer not null,
    slot varchar(20) not null,
    article_id uuid not null,
    title varchar(220) not null,
    primary key (front_page, position)
);
