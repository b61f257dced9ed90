create table grammar_exception (
    id uuid not null primary key,
    text_id uuid,
    rule varchar(200) not null,
    words varchar(200) not null,
    since timestamp with time zone not null
);

create index grammar_exception_text on grammar_exception (text_id);
