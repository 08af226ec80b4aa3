-- For the question who holds five stars and was never taken up (S5-16).
create index known_rating_five_star on known_rating (entrepreneur_id, round_year_be)
    where stars = 5 and announced and superseded_by is null;
create index enrolment_taken_up on enrolment (entrepreneur_id) where selected_at is not null;
