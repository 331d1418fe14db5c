//! `make bench`: the questionnaire engine on a long form, without the disk: the time to load it and the time of an answer
//! with everything that follows from it. `make bench-peers` hands in the very files its peers get; their lines of JSON
//! and ours are compared there.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::Utc;
use thuishaven::Trial;

/// Whole forms answered, so that the means settle.
const ROUNDS: usize = 20;

fn main() {
    let files: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let as_json = !files.is_empty();
    let forms: Vec<(usize, String)> = if as_json {
        files.iter().map(|file| (questions_in(file), std::fs::read_to_string(file).expect("a form"))).collect()
    } else {
        [30, 300, 1000].map(|n| (n, journeys::long_form(n))).into()
    };
    let measured: Vec<Measured> = forms.iter().map(|(n, form)| measure(*n, form)).collect();
    if as_json {
        measured.iter().for_each(Measured::print_json);
        return;
    }
    println!("\n{:<28} {:>9} {:>12} {:>12} {:>12}", "a questionnaire", "questions", "loading", "mean answer", "median");
    for one in &measured {
        let row = (one.n, us(one.load), us(one.mean), us(one.median));
        println!("{:<28} {:>9} {:>9.1} µs {:>9.2} µs {:>9.2} µs", "answered one by one", row.0, row.1, row.2, row.3);
    }
    let [_, middle, large] = measured.as_slice() else { return };
    println!("Growth of an answer from 300 to 1,000 questions: {:.2} ×", us(large.mean) / us(middle.mean));
}

struct Measured {
    n: usize,
    load: Duration,
    mean: Duration,
    median: Duration,
    answers: usize,
    total: String,
    enabled: usize,
}

impl Measured {
    fn print_json(&self) {
        println!(
            "{{\"peer\":\"thuishaven\",\"version\":\"{}\",\"n\":{},\"load_ms\":{:.3},\"answer_us_mean\":{:.2},\"answer_us_median\":{:.2},\"answers\":{},\"total\":{},\"enabled\":{}}}",
            env!("CARGO_PKG_VERSION"),
            self.n,
            us(self.load) / 1000.0,
            us(self.mean),
            us(self.median),
            self.answers,
            self.total,
            self.enabled,
        );
    }
}

fn us(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn questions_in(file: &str) -> usize {
    let digits: String = file.rsplit('/').next().unwrap_or(file).chars().filter(char::is_ascii_digit).collect();
    digits.parse().expect("a number of questions in the name")
}

/// Answers every question that is there with option n modulo 4, in order, in fresh forms.
fn measure(n: usize, form: &str) -> Measured {
    let (mut loads, mut answers) = (Vec::new(), Vec::new());
    let mut last = None;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let mut trial = Trial::new(form, Utc::now()).expect("a form that can be taken");
        loads.push(start.elapsed());
        for question in 1..=n {
            let link_id = format!("q{question}");
            let start = Instant::now();
            let taken = black_box(trial.choose(&link_id, question % 4));
            let time = start.elapsed();
            if taken {
                answers.push(time);
            }
        }
        last = Some(trial);
    }
    let trial = last.expect("a round");
    loads.sort_unstable();
    let mean = answers.iter().sum::<Duration>() / u32::try_from(answers.len()).expect("some answers");
    answers.sort_unstable();
    Measured {
        n,
        load: loads[loads.len() / 2],
        mean,
        median: answers[answers.len() / 2],
        answers: answers.len(),
        total: trial.value("total").expect("a total"),
        enabled: trial.enabled(),
    }
}
