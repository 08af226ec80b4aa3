-- What a product was worth before a programme and after, by a method in an edition (S2-10, T8).
create table value_measurement (
    id uuid primary key,
    product_id uuid not null,
    programme_code text not null,
    method_code text not null,
    method_version integer not null,
    baseline numeric(15, 2) not null,
    baseline_from date not null,
    baseline_until date not null,
    after numeric(15, 2),
    after_from date,
    after_until date,
    evidence text not null,
    recorded_by text not null,
    recorded_on date not null,
    supersedes uuid,
    superseded_by uuid,
    reason text,
    version bigint not null,
    constraint value_measurement_supersedes foreign key (supersedes) references value_measurement (id),
    constraint value_measurement_baseline check (baseline > 0 and baseline_until >= baseline_from),
    constraint value_measurement_after check (after >= 0 and after_until >= after_from),
    constraint value_measurement_measured check ((after is null) = (after_from is null)
        and (after is null) = (after_until is null)),
    constraint value_measurement_order check (after_from > baseline_until),
    constraint value_measurement_reason check ((supersedes is null) = (reason is null))
);

-- One standing measurement of each product, programme and method.
create unique index value_measurement_standing on value_measurement (product_id, programme_code, method_code)
    where superseded_by is null;
create index value_measurement_product on value_measurement (product_id, programme_code, id);
create index value_measurement_sums on value_measurement (programme_code) where superseded_by is null;
