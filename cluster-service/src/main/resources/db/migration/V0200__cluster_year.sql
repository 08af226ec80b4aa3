-- The years of a cluster: judged before it is selected (S3-06), reviewed before it is renewed (S3-08), closed before its
-- least number of years with a justification only (C6).
alter table cluster
    add column potential int,
    add column market_interest int,
    add column assessment_evidence text,
    add column assessed_on date,
    add column review_opened_on date,
    add column review_id uuid,
    add column review_fiscal_year_be int,
    add column review_recommendation text,
    add column reviewed_on date,
    add column closed_on date,
    add column justification text,
    drop constraint cluster_state,
    add constraint cluster_state check (
        state in ('PROPOSED', 'SELECTED', 'ACTIVE', 'UNDER_REVIEW', 'GRADUATED', 'DISSOLVED')),
    add constraint cluster_assessment check (
        num_nulls(potential, market_interest, assessment_evidence, assessed_on) in (0, 4)
        and potential between 1 and 5 and market_interest between 1 and 5),
    add constraint cluster_review check (
        num_nulls(review_id, review_fiscal_year_be, review_recommendation, reviewed_on) in (0, 4)
        and review_recommendation in ('CONTINUE', 'GRADUATE', 'DISSOLVE')),
    add constraint cluster_under_review check (state <> 'UNDER_REVIEW' or review_opened_on is not null),
    add constraint cluster_closed check ((state in ('GRADUATED', 'DISSOLVED')) = (closed_on is not null)),
    add constraint cluster_justified check (
        justification is not null
        or extract(year from closed_on) + 543 + (extract(month from closed_on) >= 10)::int - start_fiscal_year_be + 1
            >= minimum_years);

create index cluster_state_order on cluster (state, id);

-- In which fiscal years a cluster was supported: its first from its activation on, each further one by a renewal.
create table cluster_year (
    cluster_id uuid not null,
    fiscal_year_be int not null,
    constraint cluster_year_pk primary key (cluster_id, fiscal_year_be),
    constraint cluster_year_cluster foreign key (cluster_id) references cluster (id)
);
create index cluster_year_fiscal_year on cluster_year (fiscal_year_be, cluster_id);

insert into cluster_year (cluster_id, fiscal_year_be)
select id, start_fiscal_year_be from cluster where state = 'ACTIVE';

-- How a cluster's year went; one stands a year (S3-08).
create table review (
    id uuid primary key,
    cluster_id uuid not null,
    fiscal_year_be int not null,
    management_result text not null,
    findings text not null,
    recommendation text not null,
    reviewed_on date not null,
    recorded_by text not null,
    recorded_on date not null,
    supersedes uuid,
    superseded_by uuid,
    reason text,
    version bigint not null,
    constraint review_cluster foreign key (cluster_id) references cluster (id),
    constraint review_supersedes foreign key (supersedes) references review (id),
    constraint review_reason check ((supersedes is null) = (reason is null)),
    constraint review_management_result check (management_result in ('GOOD', 'FAIR', 'POOR')),
    constraint review_recommendation check (recommendation in ('CONTINUE', 'GRADUATE', 'DISSOLVE'))
);
create unique index review_standing on review (cluster_id, fiscal_year_be) where superseded_by is null;

-- A member also leaves with its cluster.
alter table membership
    drop constraint membership_leaving_cause,
    add constraint membership_leaving_cause check (
        leaving_cause in ('BY_AGENCY', 'DEREGISTERED', 'MERGED', 'CLUSTER_ENDED'));
