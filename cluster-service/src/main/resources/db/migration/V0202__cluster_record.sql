-- What a cluster has reached (S3-07).
create table milestone (
    id uuid primary key,
    cluster_id uuid not null,
    name_th text not null,
    name_en text,
    reached_on date not null,
    evidence text,
    recorded_by text not null,
    recorded_on date not null,
    version bigint not null,
    constraint milestone_cluster foreign key (cluster_id) references cluster (id)
);
create index milestone_cluster_order on milestone (cluster_id, reached_on, id);

-- Who outside strengthens a cluster (S3-13).
create table external_link (
    id uuid primary key,
    cluster_id uuid not null,
    kind text not null,
    organisation text not null,
    purpose text not null,
    since date not null,
    until date,
    recorded_by text not null,
    recorded_on date not null,
    version bigint not null,
    constraint external_link_cluster foreign key (cluster_id) references cluster (id),
    constraint external_link_kind check (kind in
        ('STATE_AGRICULTURAL_AGENCY', 'THAILAND_POST', 'RESEARCH_INSTITUTE', 'FINANCIAL_INSTITUTION', 'OTHER')),
    constraint external_link_until check (until >= since)
);
create index external_link_cluster_order on external_link (cluster_id, since, id);

-- What a cluster contributes to a plan of the nation (S3-16).
create table alignment (
    id uuid primary key,
    cluster_id uuid not null,
    plan text not null,
    strategy text not null,
    contribution text not null,
    recorded_by text not null,
    recorded_on date not null,
    version bigint not null,
    constraint alignment_cluster foreign key (cluster_id) references cluster (id),
    constraint alignment_once unique (cluster_id, plan, strategy)
);

-- Figures of the nation that the programme is to move (S3-16).
create table national_indicator (
    id uuid primary key,
    code text not null,
    as_of date not null,
    value numeric(7, 2) not null,
    unit text not null,
    source text not null,
    recorded_by text not null,
    recorded_on date not null,
    supersedes uuid,
    superseded_by uuid,
    reason text,
    version bigint not null,
    constraint national_indicator_code check (code in ('SME_SHARE_OF_GDP')),
    constraint national_indicator_unit check (unit in ('PERCENT')),
    constraint national_indicator_percent check (unit <> 'PERCENT' or value between 0 and 100),
    constraint national_indicator_supersedes foreign key (supersedes) references national_indicator (id),
    constraint national_indicator_reason check ((supersedes is null) = (reason is null))
);
create unique index national_indicator_standing on national_indicator (code, as_of) where superseded_by is null;
