create table outbox_mail (
    id uuid primary key,
    version integer,
    recipient varchar(320) not null,
    recipient_key varchar(320) not null,
    subject varchar(400) not null,
    body_text text not null,
    body_html text,
    headers text not null,
    purpose varchar(80) not null,
    state varchar(16) not null,
    attempts integer not null,
    failure varchar(500),
    created_at timestamp with time zone not null,
    sent_at timestamp with time zone
);

create index outbox_mail_by_time on outbox_mail (created_at, id);
create index outbox_mail_by_recipient on outbox_mail (recipient_key);
create index outbox_mail_by_state on outbox_mail (state, created_at);
