create table right_of_reply (
    id uuid primary key,
    version integer not null,
    article_id uuid not null references article (id),
    who varchar(200) not null,
    person_id uuid,
    organisation_id uuid,
    capacity varchar(300) not null,
    received_at timestamp with time zone not null,
    channel varchar(12) not null,
    contested text not null,
    words text not null,
    note text not null,
    state varchar(12) not null,
    published_at timestamp with time zone,
    created_by uuid not null,
    created_at timestamp with time zone not null,
    deleted_at timestamp with time zone
);
create index right_of_reply_article on right_of_reply (article_id, received_at);
create index right_of_reply_state on right_of_reply (state, id);

create table right_of_reply_step (
    id uuid primary key,
    version integer not null,
    reply_id uuid not null references right_of_reply (id),
    act varchar(12) not null,
    reason varchar(20),
    note text not null,
    by_staff uuid not null,
    at timestamp with time zone not null
);
create index right_of_reply_step_reply on right_of_reply_step (reply_id, id);
