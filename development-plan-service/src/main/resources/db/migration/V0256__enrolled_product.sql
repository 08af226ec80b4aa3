-- Which products take part in a programme, each with the rating that it was taken up on (S2-04).
create table enrolled_product (
    id uuid primary key,
    enrolment_id uuid not null,
    programme_code text not null,
    product_id uuid not null,
    rating_id uuid not null,
    round_year_be integer not null,
    stars integer not null,
    taken_up_by text not null,
    taken_up_on date not null,
    removed_on date,
    removal_reason text,
    version bigint not null,
    constraint enrolled_product_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint enrolled_product_removal check ((removed_on is null) = (removal_reason is null))
);

-- A product takes part in a programme once.
create unique index enrolled_product_standing on enrolled_product (programme_code, product_id) where removed_on is null;
create index enrolled_product_enrolment_list on enrolled_product (enrolment_id, id);
create index known_rating_product on known_rating (product_id);
