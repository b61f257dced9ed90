-- In which language an article is written; empty means that of the site.
alter table article add column language varchar(35) default '' not null;
alter table article_revision add column language varchar(35) default '' not null;
