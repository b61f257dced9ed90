create table newsletter (
    id uuid primary key,
    version integer,
    name varchar(120) not null,
    description text not null,
    language varchar(8) not null,
    sender_name varchar(120) not null,
    sender_address varchar(254) not null,
    active boolean not null,
    created_at timestamp with time zone not null
);

create table consent_text (
    id uuid primary key,
    newsletter_id uuid not null references newsletter (id),
    number integer not null,
    wording text not null,
    created_at timestamp with time zone not null,
    created_by varchar(120) not null,
    unique (newsletter_id, number)
);

create table subscriber (
    id uuid primary key,
    version integer,
    newsletter_id uuid not null references newsletter (id),
    address varchar(320),
    normalised varchar(254),
    domain varchar(254),
    address_key varchar(64) not null,
    state varchar(16) not null,
    created_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    ended_at timestamp with time zone,
    unique (newsletter_id, address_key)
);

create index subscriber_by_key on subscriber (address_key);
create index subscriber_by_address on subscriber (normalised);
create index subscriber_by_domain on subscriber (domain);
create index subscriber_by_time on subscriber (created_at, id);
create index subscriber_by_state on subscriber (newsletter_id, state, created_at);

create table consent_record (
    id uuid primary key,
    newsletter_id uuid not null references newsletter (id),
    newsletter_name varchar(120) not null,
    address_key varchar(64) not null,
    step varchar(16) not null,
    request_id uuid references consent_record (id),
    happened_at timestamp with time zone not null,
    text_shown text,
    text_hash varchar(64),
    consent_version integer,
    privacy_version integer,
    terms_version integer,
    form varchar(60),
    page varchar(300),
    language varchar(8) not null,
    network varchar(64) not null,
    means varchar(40) not null,
    note varchar(500)
);

create index consent_record_by_key on consent_record (address_key, happened_at);

create table suppression (
    id uuid primary key,
    address_key varchar(64) not null unique,
    reason varchar(16) not null,
    created_at timestamp with time zone not null
);

create table address_key_check (
    fingerprint varchar(16) primary key,
    created_at timestamp with time zone not null
);

create table link_token (
    id uuid primary key,
    subscriber_id uuid not null references subscriber (id),
    purpose varchar(16) not null,
    hash varchar(64) not null unique,
    request_id uuid references consent_record (id),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);

create index link_token_by_subscriber on link_token (subscriber_id, purpose, created_at);
