-- Products that enter a round: submitted at the district, endorsed by it, judged by the province and the nation.
create table application (
    id uuid not null,
    round_year_be integer not null,
    product_id uuid not null,
    entrepreneur_id uuid not null,
    -- Where the entrepreneur was when it applied.
    district_code text not null,
    province_code text not null,
    answers text[] not null,
    quadrant text,
    state text not null,
    return_reason text,
    rating_id uuid,
    submitted_by text not null,
    version bigint not null,
    constraint application_pk primary key (id),
    constraint application_round foreign key (round_year_be) references opc_round (year_be),
    constraint application_product foreign key (product_id) references product (id),
    constraint application_entrepreneur foreign key (entrepreneur_id) references entrepreneur (id),
    constraint application_rating foreign key (rating_id) references rating (id),
    constraint application_quadrant check (quadrant in ('A', 'B', 'C', 'D')),
    constraint application_state check (
        state in ('SUBMITTED', 'RETURNED', 'ENDORSED', 'FORWARDED', 'RATED', 'WITHDRAWN')),
    constraint application_rated check ((state = 'RATED') = (rating_id is not null))
);

-- One application a product and round, under concurrency too; a withdrawn one does not count.
create unique index application_once on application (product_id, round_year_be) where state <> 'WITHDRAWN';
create index application_of_round on application (round_year_be, id);
create index application_of_entrepreneur on application (entrepreneur_id);
