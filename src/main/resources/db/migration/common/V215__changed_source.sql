create table article_changed_source (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    transcript_id uuid not null,
    what varchar(20) not null,
    at timestamp with time zone not null,
    settled_at timestamp with time zone,
    settled_by uuid
);
create index article_changed_source_article on article_changed_source (article_id, settled_at);
create index article_changed_source_open on article_changed_source (settled_at, transcript_id);
