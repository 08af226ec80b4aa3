-- Who belongs to a cluster, and on which tier of the chain.
create table membership (
    id uuid primary key,
    cluster_id uuid not null,
    entrepreneur_id uuid,
    sme_ref text,
    tier text not null,
    invited_by text not null,
    invited_on date not null,
    -- On what an entrepreneur was taken, with the sequence it had.
    entrepreneur_status text,
    entrepreneur_sequence bigint,
    known_as_of timestamptz,
    intake_source text,
    collected_on date,
    baseline_revenue numeric(15, 2),
    baseline_cost numeric(15, 2),
    baseline_employees int,
    state text not null,
    joined_on date,
    left_on date,
    leaving_cause text,
    leaving_reason text,
    version bigint not null,
    constraint membership_cluster foreign key (cluster_id) references cluster (id),
    constraint membership_exactly_one check ((entrepreneur_id is null) <> (sme_ref is null)),
    constraint membership_tier check (tier in ('UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM')),
    constraint membership_intake_source check (intake_source in ('SME_CONNEXT')),
    constraint membership_state check (state in ('INVITED', 'INTAKE_DONE', 'ACTIVE', 'LEFT')),
    constraint membership_intake check (state not in ('INTAKE_DONE', 'ACTIVE') or intake_source is not null),
    constraint membership_joined check (state <> 'ACTIVE' or joined_on is not null),
    constraint membership_left check ((state = 'LEFT') = (left_on is not null)),
    constraint membership_left_later check (left_on >= joined_on),
    constraint membership_leaving_cause check (leaving_cause in ('BY_AGENCY', 'DEREGISTERED', 'MERGED'))
);

create unique index membership_standing_entrepreneur on membership (cluster_id, entrepreneur_id) where state <> 'LEFT';
create unique index membership_standing_sme on membership (cluster_id, sme_ref) where state <> 'LEFT';
create index membership_cluster_order on membership (cluster_id, id);
create index membership_entrepreneur on membership (entrepreneur_id);
