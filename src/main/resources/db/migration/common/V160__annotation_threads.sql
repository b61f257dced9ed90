alter table annotation add column motivation varchar(20) default 'COMMENTING' not null;
alter table annotation add column resolved_at timestamp with time zone;
alter table annotation add column resolved_by uuid;
alter table annotation add column creator varchar(200);
alter table annotation add column source_id varchar(1000);
alter table annotation add column search_text text;
alter table annotation add column tag_text text;
create unique index annotation_source on annotation (transcript_id, author, source_id);

create table annotation_reply (
    id uuid primary key,
    version integer not null,
    annotation_id uuid not null references annotation (id),
    author uuid not null,
    creator varchar(200),
    source_id varchar(1000),
    text text not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    deleted_at timestamp with time zone
);
create index annotation_reply_annotation on annotation_reply (annotation_id);

create table annotation_mention (
    id uuid primary key,
    annotation_id uuid not null references annotation (id),
    reply_id uuid references annotation_reply (id),
    staff_id uuid not null
);
create index annotation_mention_annotation on annotation_mention (annotation_id);
create index annotation_mention_reply on annotation_mention (reply_id);
create index annotation_mention_staff on annotation_mention (staff_id);
