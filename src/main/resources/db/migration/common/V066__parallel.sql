create table parallel (
    id uuid not null primary key,
    version integer not null,
    left_excerpt uuid not null references excerpt (id),
    left_transcript uuid not null references transcript (id),
    right_excerpt uuid not null references excerpt (id),
    right_transcript uuid not null references transcript (id),
    relation varchar(20) not null,
    comment_text text not null,
    is_public boolean not null,
    created_by uuid not null,
    created_at timestamp with time zone not null,
    deleted_at timestamp with time zone
);

create index parallel_left on parallel (left_transcript);
create index parallel_right on parallel (right_transcript);
