-- What members of a cluster do with each other.
create table linkage (
    id uuid primary key,
    cluster_id uuid not null,
    from_member_id uuid not null,
    to_member_id uuid not null,
    kind text not null,
    description text,
    since date not null,
    made_by text not null,
    ended_on date,
    ending_cause text,
    version bigint not null,
    constraint linkage_cluster foreign key (cluster_id) references cluster (id),
    constraint linkage_from foreign key (from_member_id) references membership (id),
    constraint linkage_to foreign key (to_member_id) references membership (id),
    constraint linkage_of_two check (from_member_id <> to_member_id),
    constraint linkage_kind check (kind in ('SUPPLY', 'JOINT_PURCHASE', 'SHARED_FACILITY', 'KNOWLEDGE')),
    constraint linkage_ending_cause check (ending_cause in ('BY_AGENCY', 'MEMBER_LEFT')),
    constraint linkage_ended check ((ended_on is null) = (ending_cause is null)),
    constraint linkage_ended_later check (ended_on >= since)
);

-- One of a kind between two, whoever is named first where the kind has no direction.
create unique index linkage_standing on linkage (
    kind,
    (case when kind in ('JOINT_PURCHASE', 'SHARED_FACILITY') then least(from_member_id, to_member_id)
        else from_member_id end),
    (case when kind in ('JOINT_PURCHASE', 'SHARED_FACILITY') then greatest(from_member_id, to_member_id)
        else to_member_id end))
where ended_on is null;
create index linkage_cluster_order on linkage (cluster_id, id);
create index linkage_from_standing on linkage (from_member_id) where ended_on is null;
create index linkage_to_standing on linkage (to_member_id) where ended_on is null;
