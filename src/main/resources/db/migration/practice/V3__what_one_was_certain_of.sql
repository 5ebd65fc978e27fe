-- Whether the person had said that they were certain of what was wrong when they missed the question last.
alter table practice_card add column certain boolean default false not null;
