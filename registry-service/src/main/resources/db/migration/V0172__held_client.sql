-- Clients at the identity provider: what deletes them there is sealed. The row goes with the client.
create table held_client (
    id uuid not null,
    admission_id uuid not null,
    client_id text not null,
    registration_uri bytea,
    registration_token bytea,
    removal_due timestamptz,
    attempts integer not null,
    version bigint not null,
    constraint held_client_pk primary key (id),
    constraint held_client_admission foreign key (admission_id) references admission (id)
);

create index held_client_of on held_client (admission_id);
create index held_client_due on held_client (removal_due) where removal_due is not null;
