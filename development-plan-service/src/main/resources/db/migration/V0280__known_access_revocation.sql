-- Whose tokens count no more, as the register tells it.
create table known_access_revocation (
    id uuid not null,
    agency text not null,
    client_id text,
    revoked_before timestamptz not null,
    lifted boolean not null,
    sequence bigint not null,
    constraint known_access_revocation_pk primary key (id)
);

create index known_access_revocation_recent on known_access_revocation (revoked_before);
