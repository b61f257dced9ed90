alter table article_pass add column what varchar(120) default '' not null;
alter table article_pass add column words text default '' not null;
alter table article_pass add column release_number integer default 0 not null;
