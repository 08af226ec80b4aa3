-- The CDAs and service providers of clusters.
create table assignment (
    id uuid primary key,
    cluster_id uuid not null,
    role text not null,
    agency text not null,
    reference text,
    assigned_on date not null,
    ended_on date,
    version bigint not null,
    constraint assignment_cluster foreign key (cluster_id) references cluster (id),
    constraint assignment_role check (role in ('CDA', 'SERVICE_PROVIDER')),
    constraint assignment_cda_has_reference check ((role = 'CDA') = (reference is not null)),
    constraint assignment_ended_later check (ended_on >= assigned_on)
);

create unique index assignment_standing on assignment (cluster_id, role, agency, coalesce(reference, ''))
where ended_on is null;
