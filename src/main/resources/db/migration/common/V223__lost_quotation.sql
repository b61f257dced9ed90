alter table article_quotation add column waiting varchar(20);
alter table article_revision_quotation add column waiting varchar(20);
