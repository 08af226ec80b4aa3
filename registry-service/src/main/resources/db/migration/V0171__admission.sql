-- Requests of agencies' systems to be let in, and what became of them.
create table admission (
    id uuid not null,
    agency_code text not null,
    request jsonb not null,
    requested_at timestamptz not null,
    claim_hash bytea not null,
    state text not null,
    approval jsonb,
    reason text,
    client_id text,
    version bigint not null,
    constraint admission_pk primary key (id),
    constraint admission_state check (
        state in ('REQUESTED', 'APPROVED', 'ISSUED', 'REFUSED', 'WITHDRAWN', 'REVOKED')),
    constraint admission_approved check (state not in ('APPROVED', 'ISSUED', 'REVOKED') or approval is not null),
    constraint admission_reasoned check (state not in ('REFUSED', 'REVOKED') or reason is not null),
    constraint admission_issued check (state not in ('ISSUED', 'REVOKED') or client_id is not null)
);

create index admission_open on admission (agency_code) where state = 'REQUESTED';
create index admission_by_state on admission (state, id);

-- How a request came, by hashes under the register's key: whether it is a repetition, and how many came from where.
create table admission_request (
    admission_id uuid not null,
    request_key bytea not null,
    content bytea not null,
    address bytea not null,
    constraint admission_request_pk primary key (admission_id),
    constraint admission_request_admission foreign key (admission_id) references admission (id),
    constraint admission_request_once unique (request_key)
);

create index admission_request_from on admission_request (address);

-- What happened to each: only added to.
create table admission_entry (
    id uuid not null,
    admission_id uuid not null,
    entered_at timestamptz not null,
    agency text,
    account text,
    step text not null,
    reason text,
    client_id text,
    constraint admission_entry_pk primary key (id),
    constraint admission_entry_admission foreign key (admission_id) references admission (id),
    constraint admission_entry_step check (step in ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN',
        'CREDENTIALS_ISSUED', 'RENEWED', 'REVOKED', 'CLIENT_REMOVED', 'CLIENT_TO_BE_REMOVED_BY_HAND'))
);

create index admission_entry_of on admission_entry (admission_id, id);

create function refuse_change_of_admission_entry() returns trigger language plpgsql as $$
begin
    raise exception 'the trail of admissions is only added to';
end $$;

create trigger admission_entry_stays before update or delete on admission_entry
for each row execute function refuse_change_of_admission_entry();

create trigger admission_entry_whole before truncate on admission_entry
for each statement execute function refuse_change_of_admission_entry();
