// A property over hundreds of quizzes is slow on a machine that does other things too.
jest.setTimeout(60_000)
