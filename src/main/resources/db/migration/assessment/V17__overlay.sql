-- Which national overlays lay over the course when an attempt began, if any: with the translation, the edition that was
-- on the screen.
alter table assessment_attempt add column overlay varchar(64);
