create table photo (
    id uuid primary key,
    version integer not null,
    file_name varchar(200) not null,
    alt varchar(500) not null,
    caption varchar(1000) not null,
    credit varchar(200) not null,
    decorative boolean not null,
    width integer not null,
    height integer not null,
    widths varchar(60) not null,
    search_text text not null,
    is_public boolean not null,
    added_by uuid not null,
    added_at timestamp with time zone not null,
    deleted_at timestamp with time zone
);
create index photo_added_at on photo (added_at, id);
