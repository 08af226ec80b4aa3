-- What was reported and aimed at in a year of the programme, as its documents say (S3-01, S3-02).
create table fiscal_year (
    year_be int primary key,
    year_kind text not null,
    clusters int,
    reported_amount numeric(15, 2),
    reported_bound text,
    target_amount numeric(15, 2),
    target_comparator text,
    partners text[] not null,
    launch_name_th text,
    launch_name_en text,
    launch_place text,
    launch_held_on date,
    source text not null,
    set_by text not null,
    set_on date not null,
    version bigint not null,
    constraint fiscal_year_kind check (year_kind in ('FISCAL', 'CALENDAR')),
    constraint fiscal_year_reported check ((reported_amount is null) = (reported_bound is null)),
    constraint fiscal_year_bound check (reported_bound in ('AT_LEAST', 'MORE_THAN', 'EXACTLY')),
    constraint fiscal_year_target check ((target_amount is null) = (target_comparator is null)),
    constraint fiscal_year_comparator check (target_comparator in ('GTE', 'GT'))
);
