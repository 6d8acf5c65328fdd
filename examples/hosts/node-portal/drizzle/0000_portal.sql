CREATE TABLE "courses" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"title" text NOT NULL,
	"summary" text,
	"model" jsonb NOT NULL,
	"html" text NOT NULL,
	"installed" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facets" (
	"course_id" text collate "C" NOT NULL,
	"facet" text collate "C" NOT NULL,
	"value" text collate "C" NOT NULL,
	CONSTRAINT "facets_course_id_facet_value_pk" PRIMARY KEY("course_id","facet","value")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan" jsonb NOT NULL,
	"notes" jsonb NOT NULL,
	"signatures" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lessons" (
	"course_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"model" jsonb NOT NULL,
	"html" text NOT NULL,
	CONSTRAINT "lessons_course_id_id_pk" PRIMARY KEY("course_id","id")
);
--> statement-breakpoint
CREATE TABLE "media" (
	"course_id" text collate "C" NOT NULL,
	"path" text collate "C" NOT NULL,
	"media_type" text NOT NULL,
	CONSTRAINT "media_course_id_path_pk" PRIMARY KEY("course_id","path")
);
--> statement-breakpoint
CREATE TABLE "progress" (
	"learner" uuid NOT NULL,
	"course_id" text collate "C" NOT NULL,
	"lesson_id" text collate "C" NOT NULL,
	"done" boolean DEFAULT false NOT NULL,
	"finished_with" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "progress_learner_course_id_lesson_id_pk" PRIMARY KEY("learner","course_id","lesson_id")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"course_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"lesson_id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"model" jsonb NOT NULL,
	"answer" jsonb NOT NULL,
	"digest" text NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "questions_course_id_id_pk" PRIMARY KEY("course_id","id")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"learner" uuid NOT NULL,
	"course_id" text collate "C" NOT NULL,
	"question_id" text collate "C" NOT NULL,
	"given" jsonb NOT NULL,
	"score" real,
	"digest" text NOT NULL,
	"key" text NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "responses_learner_course_id_question_id_pk" PRIMARY KEY("learner","course_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"course_id" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"identity" text NOT NULL,
	"version" text NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "versions_course_id_number_pk" PRIMARY KEY("course_id","number")
);
--> statement-breakpoint
ALTER TABLE "facets" ADD CONSTRAINT "facets_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons" ADD CONSTRAINT "lessons_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "facets_by_value" ON "facets" USING btree ("facet","value");--> statement-breakpoint
CREATE INDEX "progress_by_lesson" ON "progress" USING btree ("course_id","lesson_id");--> statement-breakpoint
CREATE INDEX "responses_by_question" ON "responses" USING btree ("course_id","question_id");