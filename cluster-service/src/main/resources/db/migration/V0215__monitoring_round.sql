-- Rounds in which who monitors a cluster collects figures and findings from its members (S3-15).
create table monitoring_round (
    id uuid primary key,
    cluster_id uuid not null,
    fiscal_year_be int not null,
    number int not null,
    period_from date not null,
    period_until date not null,
    state text not null,
    absent int not null,
    opened_by text not null,
    opened_on date not null,
    closed_by text,
    closed_on date,
    version bigint not null,
    constraint monitoring_round_cluster foreign key (cluster_id) references cluster (id),
    constraint monitoring_round_number unique (cluster_id, fiscal_year_be, number),
    constraint monitoring_round_period check (period_until >= period_from),
    constraint monitoring_round_state check (state in ('OPEN', 'CLOSED')),
    constraint monitoring_round_closed check ((state = 'CLOSED') = (closed_on is not null))
);
create index monitoring_round_order on monitoring_round (cluster_id, period_from);
create index monitoring_round_year on monitoring_round (fiscal_year_be) where state = 'CLOSED';

-- Why a round may close without somebody's figures.
create table round_absence (
    id uuid primary key,
    round_id uuid not null,
    membership_id uuid not null,
    reason text not null,
    recorded_by text not null,
    recorded_on date not null,
    version bigint not null,
    constraint round_absence_round foreign key (round_id) references monitoring_round (id),
    constraint round_absence_membership foreign key (membership_id) references membership (id),
    constraint round_absence_once unique (round_id, membership_id)
);

-- Whom a closed round was about, as they stood then.
create table round_member (
    id uuid primary key,
    round_id uuid not null,
    membership_id uuid not null,
    tier text not null,
    province_code text,
    outcome text not null,
    left_on date,
    constraint round_member_round foreign key (round_id) references monitoring_round (id),
    constraint round_member_membership foreign key (membership_id) references membership (id),
    constraint round_member_once unique (round_id, membership_id),
    constraint round_member_outcome check (outcome in ('MEASURED', 'LEFT', 'ABSENT'))
);

-- What a member's year was in figures, and how that compares with its intake.
create table economic_result (
    id uuid primary key,
    round_id uuid not null,
    cluster_id uuid not null,
    membership_id uuid not null,
    revenue numeric(15, 2) not null,
    cost numeric(15, 2) not null,
    new_investment numeric(15, 2) not null,
    employees int not null,
    export_revenue numeric(15, 2),
    collected_on date not null,
    revenue_change numeric(17, 2) not null,
    cost_saving numeric(17, 2) not null,
    employees_change int not null,
    economic_value numeric(17, 2) not null,
    method_code text not null,
    method_version int not null,
    recorded_by text not null,
    recorded_on date not null,
    supersedes uuid,
    superseded_by uuid,
    reason text,
    version bigint not null,
    constraint economic_result_round foreign key (round_id) references monitoring_round (id),
    constraint economic_result_membership foreign key (membership_id) references membership (id),
    constraint economic_result_supersedes foreign key (supersedes) references economic_result (id),
    constraint economic_result_reason check ((supersedes is null) = (reason is null)),
    constraint economic_result_export check (export_revenue <= revenue)
);
create unique index economic_result_standing on economic_result (round_id, membership_id) where superseded_by is null;
create index economic_result_round_list on economic_result (round_id, id);
create index economic_result_membership on economic_result (membership_id);

-- What a result adds to the best of the closed rounds before: nothing counts twice.
create table economic_value (
    id uuid primary key,
    result_id uuid not null,
    round_id uuid not null,
    membership_id uuid not null,
    revenue_increase numeric(17, 2) not null,
    cost_saving numeric(17, 2) not null,
    new_investment numeric(17, 2) not null,
    amount numeric(17, 2) not null,
    method_code text not null,
    method_version int not null,
    counted_on date not null,
    superseded_by uuid,
    version bigint not null,
    constraint economic_value_result foreign key (result_id) references economic_result (id),
    constraint economic_value_round foreign key (round_id) references monitoring_round (id),
    constraint economic_value_amount check (amount = revenue_increase + cost_saving + new_investment and amount >= 0)
);
create unique index economic_value_standing on economic_value (round_id, membership_id) where superseded_by is null;
create index economic_value_of_result on economic_value (result_id) where superseded_by is null;

-- What was found at a member beside the figures, by the rubric.
create table social_finding (
    id uuid primary key,
    round_id uuid not null,
    cluster_id uuid not null,
    membership_id uuid not null,
    dimension text not null,
    score int not null,
    text text not null,
    collected_on date not null,
    rubric_version bigint not null,
    recorded_by text not null,
    recorded_on date not null,
    supersedes uuid,
    superseded_by uuid,
    reason text,
    version bigint not null,
    constraint social_finding_round foreign key (round_id) references monitoring_round (id),
    constraint social_finding_membership foreign key (membership_id) references membership (id),
    constraint social_finding_supersedes foreign key (supersedes) references social_finding (id),
    constraint social_finding_reason check ((supersedes is null) = (reason is null)),
    constraint social_finding_score check (score between 1 and 5)
);
create unique index social_finding_standing on social_finding (round_id, membership_id, dimension)
    where superseded_by is null;
create index social_finding_round_list on social_finding (round_id, id);
