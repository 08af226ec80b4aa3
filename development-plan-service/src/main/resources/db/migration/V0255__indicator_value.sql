-- What a programme's indicators were at an entrepreneur before and after, each by a method in an edition (S2-02, T8).
create table indicator_value (
    id uuid primary key,
    enrolment_id uuid not null,
    programme_code text not null,
    code text not null,
    period_from date not null,
    period_to date not null,
    method_code text not null,
    method_version integer not null,
    baseline numeric(18, 4) not null,
    baseline_on date not null,
    after numeric(18, 4),
    after_on date,
    note text,
    recorded_by text not null,
    recorded_on date not null,
    supersedes uuid,
    superseded_by uuid,
    reason text,
    version bigint not null,
    constraint indicator_value_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint indicator_value_supersedes foreign key (supersedes) references indicator_value (id),
    constraint indicator_value_period check (period_to >= period_from),
    constraint indicator_value_measured check ((after is null) = (after_on is null)),
    constraint indicator_value_order check (after_on > baseline_on),
    constraint indicator_value_reason check ((supersedes is null) = (reason is null))
);

-- One standing value of each indicator, enrolment and period; deferred to nobody, so the old one is written off first.
create unique index indicator_value_standing on indicator_value (enrolment_id, code, period_from)
    where superseded_by is null;
create index indicator_value_enrolment_list on indicator_value (enrolment_id, code, period_from, id);
create index indicator_value_sums on indicator_value (programme_code, code) where superseded_by is null;
