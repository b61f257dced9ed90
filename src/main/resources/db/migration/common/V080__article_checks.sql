alter table article add column flagged integer default 0 not null;
create index article_flagged on article (flagged, changed_at);
