-- Which tokens count no more: those of an agency, or of one of its clients, that were given until a moment.
create table access_revocation (
    id uuid not null,
    agency text not null,
    client_id text,
    revoked_before timestamptz not null,
    reason text not null,
    declared_by text not null,
    lifted_at timestamptz,
    lifted_by text,
    lifting_reason text,
    version bigint not null,
    constraint access_revocation_pk primary key (id),
    constraint access_revocation_agency foreign key (agency) references agency (code),
    constraint access_revocation_lifting_whole check (
        (lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifting_reason is null))
);

create index access_revocation_recent on access_revocation (revoked_before);
