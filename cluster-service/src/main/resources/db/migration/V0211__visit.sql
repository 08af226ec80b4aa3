-- What CDAs and service providers found when they visited.
create table visit (
    id uuid primary key,
    assignment_id uuid not null,
    cluster_id uuid not null,
    membership_id uuid,
    agency text not null,
    visited_on date not null,
    purpose text not null,
    findings text not null,
    next_steps text,
    recorded_by text not null,
    version bigint not null,
    constraint visit_assignment foreign key (assignment_id) references assignment (id),
    constraint visit_cluster foreign key (cluster_id) references cluster (id),
    constraint visit_membership foreign key (membership_id) references membership (id)
);

create index visit_assignment_order on visit (assignment_id, id);
create index visit_cluster_order on visit (cluster_id, id);
