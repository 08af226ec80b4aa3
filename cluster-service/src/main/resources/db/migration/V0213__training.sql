-- What members of clusters were trained in, and what it came to.
create table training (
    id uuid primary key,
    cluster_id uuid not null,
    theme text not null,
    standard_kinds text[] not null,
    topic text not null,
    starts_on date not null,
    ends_on date not null,
    service_provider_id uuid not null,
    member_ids uuid[] not null,
    cda_ids uuid[] not null,
    other_participants int not null,
    results jsonb not null,
    results_recorded_on date,
    recorded_by text not null,
    result_records int not null,
    version bigint not null,
    constraint training_cluster foreign key (cluster_id) references cluster (id),
    constraint training_service_provider foreign key (service_provider_id) references service_provider (id),
    constraint training_theme check (
        theme in ('PROCESS_AND_MANAGEMENT', 'STANDARDS', 'TECHNOLOGY_AND_RESEARCH', 'PRODUCT_AND_PACKAGING_DESIGN')),
    constraint training_standard_kinds check (
        standard_kinds <@ array['EXPORT_PRODUCT', 'PRODUCTION', 'SERVICE', 'ENVIRONMENTAL']
        and (theme = 'STANDARDS') = (cardinality(standard_kinds) > 0)),
    constraint training_ends_later check (ends_on >= starts_on),
    constraint training_attended check (cardinality(member_ids) + cardinality(cda_ids) + other_participants > 0)
);

create index training_cluster_order on training (cluster_id, id);
create index training_starts_on on training (starts_on);
