-- What was sold of a product through a channel in a month (M4). A correction is a row of its own.
create table sales_report (
    id uuid primary key,
    onboarding_id uuid not null,
    product_id uuid not null,
    -- The first day of the month.
    period date not null,
    domestic_sales numeric(15, 2) not null,
    foreign_sales numeric(15, 2) not null,
    units integer,
    reported_by text not null,
    reported_on date not null,
    supersedes uuid,
    superseded_by uuid,
    reason text,
    version bigint not null,
    constraint sales_report_onboarding foreign key (onboarding_id) references onboarding (id),
    constraint sales_report_supersedes foreign key (supersedes) references sales_report (id),
    constraint sales_report_period check (extract(day from period) = 1),
    constraint sales_report_figures check (domestic_sales >= 0 and foreign_sales >= 0 and units >= 0),
    constraint sales_report_reason check ((supersedes is null) = (reason is null))
);

-- One standing row of each onboarding, product and month.
create unique index sales_report_standing on sales_report (onboarding_id, product_id, period)
    where superseded_by is null;
create index sales_report_list on sales_report (onboarding_id, id);
create index onboarding_programme_order on onboarding (programme_code, id);
